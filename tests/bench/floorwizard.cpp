// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The floor: the least that a wizard with Qt Widgets can be. Three pages with Danish texts, no
// resources, no network, in a window of the size that is given: floorwizard WIDTH HEIGHT.

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

namespace {

class Fields : public QWizardPage {
public:
    Fields()
    {
        setTitle(QStringLiteral("Oplysninger"));
        setSubTitle(QStringLiteral("Indtast de oplysninger, som forbindelsen kræver."));
        auto *form = new QFormLayout(this);
        auto *name = new QLineEdit;
        auto *address = new QLineEdit;
        auto *password = new QLineEdit;
        password->setEchoMode(QLineEdit::Password);
        form->addRow(QStringLiteral("&Navn:"), name);
        form->addRow(QStringLiteral("&Adresse:"), address);
        form->addRow(QStringLiteral("&Kodeord:"), password);
        registerField(QStringLiteral("name*"), name);
        registerField(QStringLiteral("address*"), address);
    }
};

QWizardPage *page(const QString &title, const QString &subtitle, QList<QWidget *> widgets)
{
    auto *made = new QWizardPage;
    made->setTitle(title);
    made->setSubTitle(subtitle);
    auto *rows = new QVBoxLayout(made);
    for (QWidget *widget : widgets)
        rows->addWidget(widget);
    rows->addStretch();
    return made;
}

QWizardPage *welcome()
{
    auto *text = new QLabel(
        QStringLiteral("Før du begynder, skal du have adgang til systemets adresse og en bruger "
                       "med rettigheder til at læse oplysninger. Intet ændres, før du har godkendt "
                       "det."));
    text->setWordWrap(true);
    return page(QStringLiteral("Velkommen"),
        QStringLiteral("Guiden fører dig gennem opsætningen trin for trin."),
        {text, new QCheckBox(QStringLiteral("Jeg har læst og forstået ovenstående"))});
}

QWizardPage *overview()
{
    auto *text =
        new QPlainTextEdit(QStringLiteral("Ærø, Øster Å og Århus er skrevet med æ, ø og å."));
    text->setReadOnly(true);
    return page(QStringLiteral("Oversigt"),
        QStringLiteral("Kontrollér oplysningerne, og tryk på Udfør."), {text});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWindowTitle(QStringLiteral("Gulvet – opsætningsguide"));
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.setButtonText(QWizard::NextButton, QStringLiteral("&Næste >"));
    wizard.setButtonText(QWizard::BackButton, QStringLiteral("< &Tilbage"));
    wizard.setButtonText(QWizard::CancelButton, QStringLiteral("Annullér"));
    wizard.setButtonText(QWizard::FinishButton, QStringLiteral("&Udfør"));
    wizard.addPage(welcome());
    wizard.addPage(new Fields);
    wizard.addPage(overview());
    if (argc > 2)
        wizard.resize(QByteArray(argv[1]).toInt(), QByteArray(argv[2]).toInt());
    wizard.show();
    return QApplication::exec();
}
