// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/answering.h"

void Answering::enter(int check, qsizetype pictures)
{
    if (m_isHere)
        return;
    m_isHere = true;
    if (check == 0)
        close();
    else
        open(check, pictures);
}

void Answering::open(int check, qsizetype pictures)
{
    if (check != m_lastCheck)
        m_picturesBefore = pictures;
    m_lastCheck = check;
    m_check = check;
    m_showsPicture = false;
    ++m_round;
}

void Answering::close()
{
    m_check = 0;
    m_showsPicture = false;
    ++m_round;
}

void Answering::finish()
{
    close();
    m_lastCheck = 0;
}
