// The headers that nearly every test of the window reads.
#pragma once
#include "canvas/mapcanvas.h"
#include "../pch.h"

#include <QtTest>
#include <QtWidgets>
