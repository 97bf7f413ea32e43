// The least program with a window, which ours is measured by.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1400, 860);
    window.show();
    return QApplication::exec();
}
