// The headers that nearly every test reads.
#pragma once
#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "model/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <gtest/gtest.h>
