// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    return headroom::runTests(argc, argv);
}
