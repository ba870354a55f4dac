using System.Runtime.InteropServices;
using Ticketmatics.Cli;

using var stopping = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

#pragma warning disable RS0030 // This is the one place that the settings, read once at start, come from.
Func<string, string?> environment = Environment.GetEnvironmentVariable;
#pragma warning restore RS0030
var around = new Surroundings(
    environment,
    Environment.CurrentDirectory,
    Console.Out,
    Console.Error,
    TimeProvider.System
);
return await CommandLine.RunAsync(args, around, stopping.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.Cancel();
}
