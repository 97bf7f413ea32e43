#include "app/cli/commandline.h"

int main(int argc, char** argv)
{
    return trayecto::cli::run(argc, argv);
}
