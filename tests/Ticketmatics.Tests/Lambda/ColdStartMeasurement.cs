using System.Diagnostics;
using System.Globalization;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// From the start of a process to the moment when it takes its first request, and from there to its answer; and on AWS the
/// way to the first has a whole processor, the rest what the memory buys. Run where somebody asks for it, against what
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
        await MeasureAsync(
            "a form that opens a ticket",
            () =>
            {
                var form = SignedEvents.Form("t1:open-form:technical", "ticket_reason", "My printer is on fire.");
                return discord.Sign(form).WithText(form);
            },
            () => FunctionProcess.StartAsync("interactions", tables, key)
        );
    }

    private async Task MeasureAsync(string what, Func<HttpEvent> request, Func<Task<FunctionProcess>> start)
    {
        var (started, first, second, busy) = (new Times(), new Times(), new Times(), new Times());
        for (var n = 0; n < Starts; n++)
        {
            await using var process = await start();
            await process.Service.Ready;
            started.Add(Stopwatch.GetElapsedTime(process.StartedAt));
            first.Add(await AnswerAsync(process, request()));
            busy.Add(process.ProcessorTime);
            second.Add(await AnswerAsync(process, request()));
        }

        output.WriteLine($"{what}: started {started}; first answer {first}, second {second}; processor {busy}");
    }

    private static async Task<TimeSpan> AnswerAsync(FunctionProcess process, HttpEvent request)
    {
        var asked = Stopwatch.GetTimestamp();
        (await process.InvokeAsync(request.ToJson()))!["statusCode"]!.GetValue<int>().ShouldBe(200);
        return Stopwatch.GetElapsedTime(asked);
    }

    /// <summary>What was measured, shortest first.</summary>
    private sealed class Times
    {
        private readonly List<double> milliseconds = [];

        public void Add(TimeSpan time) => milliseconds.Add(time.TotalMilliseconds);

        public override string ToString()
        {
            milliseconds.Sort();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{milliseconds[milliseconds.Count / 2]:0} ms ({milliseconds[0]:0} to {milliseconds[^1]:0})"
            );
        }
    }
}
