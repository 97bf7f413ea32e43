// The headers that nearly every file of the window reads.
#pragma once
#include "edit/rowedits.h"
#include "workspace/livemap.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
