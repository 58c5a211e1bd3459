#include "app/console/application.h"
#include "app/console/program.h"

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const bool canShowWindow = vigia::console::choosePlatform(arguments);
    vigia::console::Application application(argc, argv);
    return vigia::console::runProgram(application, arguments, canShowWindow);
}
