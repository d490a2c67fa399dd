// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/secret.h"

#include <QIODevice>

/// The body of a POST, which can be read once and not again. Qt repeats a request by itself when
/// the connection drops before the answer's headers; it needs to rewind the body for that, and this
/// one cannot be rewound, so that it gives up with ContentReSendError instead.
class OnceOnlyBody : public QIODevice {
    Q_OBJECT
public:
    explicit OnceOnlyBody(Secret content, QObject *parent = nullptr);

    /// How much has been taken to be sent. 0: the request surely did not leave.
    qint64 bytesTaken() const { return m_taken; }

    /// Gives nothing more from now on, so that what bytesTaken() says stays true.
    void withdraw();

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64 position) override;
    qint64 size() const override;
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Secret m_content;
    qint64 m_taken = 0;
    bool m_withdrawn = false;
};
