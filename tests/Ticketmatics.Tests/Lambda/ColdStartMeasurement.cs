using System.Diagnostics;
using System.Globalization;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// From the start of a process to its first answer. Run where somebody asks for it, against what
/// <c>TICKETMATICS_LAMBDA</c> names: <c>Ticketmatics.Tests -explicit only -class "*ColdStartMeasurement"
/// -showliveoutput</c>.
/// </summary>
public sealed class ColdStartMeasurement(DynamoDbLocal dynamo, ITestOutputHelper output)
{
    private const int Starts = 15;

    [Fact(Explicit = true)]
    public async Task Time_to_the_first_answer()
    {
        await using var tables = await dynamo.CreateTablesAsync(TestContext.Current.CancellationToken);
        using var discord = new SignedEvents();
        var key = ("DISCORD_PUBLIC_KEY", discord.PublicKey);
        await MeasureAsync(
            "a ping that Discord signed",
            () => discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping),
            () => FunctionProcess.StartAsync("interactions", tables, key)
        );
        var command = SignedEvents.Command("help");
        await MeasureAsync(
            "a command that reads DynamoDB",
            () => discord.Sign(command).WithText(command),
            () => FunctionProcess.StartAsync("interactions", tables, key)
        );
    }

    private async Task MeasureAsync(string what, Func<HttpEvent> request, Func<Task<FunctionProcess>> start)
    {
        var took = new List<double>();
        var busy = new List<double>();
        for (var n = 0; n < Starts; n++)
        {
            await using var process = await start();
            (await process.InvokeAsync(request().ToJson()))!["statusCode"]!.GetValue<int>().ShouldBe(200);
            took.Add(Stopwatch.GetElapsedTime(process.StartedAt).TotalMilliseconds);
            busy.Add(process.ProcessorTime.TotalMilliseconds);
        }

        took.Sort();
        busy.Sort();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: shortest {took[0]:0} ms, median {took[Starts / 2]:0} ms, longest {took[^1]:0} ms; of the processor's time {busy[Starts / 2]:0} ms"
            )
        );
    }
}
