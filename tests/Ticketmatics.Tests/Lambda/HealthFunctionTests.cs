using Ticketmatics.Storage;
using Ticketmatics.Tests.Effects;

namespace Ticketmatics.Tests.Lambda;

public sealed class HealthFunctionTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/health")]
    public async Task It_says_the_version_and_that_the_storage_answers(string path)
    {
        await using var process = await StartAsync();

        var answer = await process.RequestAsync(new HttpEvent("GET", path));

        answer.Status.ShouldBe(200);
        answer.Body.ShouldBe("""{"name":"Ticketmatics","version":"0.1.0","storage":"answers"}""");
    }

    [Fact]
    public async Task A_storage_that_does_not_answer_is_503_and_the_fault_is_only_in_the_log()
    {
        var store = new InMemoryTicketStore(new InMemoryStoreOptions(), TimeProvider.System);
        await using var process = await StartAsync(new MortalStore(store, new KillSwitch(at: 1)));

        var answer = await process.RequestAsync(new HttpEvent("GET", "/api/health"));

        answer.Status.ShouldBe(503);
        answer.Body.ShouldBe("""{"name":"Ticketmatics","version":"0.1.0","storage":"does not answer"}""");
        var line = process.Lines.ShouldHaveSingleItem();
        line["eventId"]!.GetValue<int>().ShouldBe(312);
        line["exception"]!["type"]!.GetValue<string>().ShouldEndWith(nameof(KilledException));
    }

    [Fact]
    public async Task A_storage_that_is_silent_is_not_waited_for_longer_than_two_seconds()
    {
        var clock = new ManualTimeProvider();
        var slow = new InMemoryStoreOptions { ReadTime = TimeSpan.FromHours(1) };
        await using var process = await StartAsync(new InMemoryTicketStore(slow, clock), clock);

        var asking = process.RequestAsync(new HttpEvent("GET", "/"));
        while (!asking.IsCompleted)
        {
            await Task.WhenAny(asking, Task.Delay(5, TestContext.Current.CancellationToken));
            clock.Advance(TimeSpan.FromMilliseconds(250));
        }

        (await asking).Status.ShouldBe(503);
    }

    [Fact]
    public async Task Other_methods_are_405_and_elsewhere_there_is_nothing()
    {
        await using var process = await StartAsync();

        var posted = await process.RequestAsync(new HttpEvent("POST", "/api/health"));
        posted.Status.ShouldBe(405);
        posted.Headers["allow"]!.GetValue<string>().ShouldBe("GET");
        (await process.RequestAsync(new HttpEvent("GET", "/health"))).Status.ShouldBe(404);
    }

    private static Task<LambdaProcess> StartAsync(ITicketStore? store = null, TimeProvider? time = null) =>
        LambdaProcess.StartAsync(new FakeEnvironment(("TICKETMATICS_FUNCTION", "health")), time, store);
}
