using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda;

internal static class Program
{
    private static async Task<int> Main()
    {
        var environment = new ProcessEnvironment();
        using var runtime = RuntimeApi.CreateClient(environment);
        var around = new Surroundings(environment, Console.Out, TimeProvider.System, Stores.Open, Stores.OpenArchive);
        return await RunAsync(runtime, around, CancellationToken.None);
    }

    /// <returns>Exit code.</returns>
    internal static async Task<int> RunAsync(
        HttpClient runtime,
        Surroundings around,
        CancellationToken cancellationToken
    )
    {
        var lines = new JsonLines(around.Output);
        var logger = new JsonLogger(lines, around.Time);
        var loop = new RuntimeLoop(runtime, around.Environment, around.Time, logger);
        Task<IInvocationHandler> Start(CancellationToken starting) =>
            new Composition(
                FunctionSettings.Read(around.Environment),
                around.OpenStore,
                around.OpenArchive,
                lines,
                around.Time,
                logger
            ).HandlerAsync(starting);
        return await loop.RunAsync(Start, cancellationToken);
    }
}
