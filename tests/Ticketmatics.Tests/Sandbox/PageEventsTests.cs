namespace Ticketmatics.Tests.Sandbox;

public sealed class PageEventsTests : InteractionTests
{
    [Fact]
    public async Task Events_tell_of_what_the_person_can_see_and_of_nothing_else()
    {
        using var mine = await Server.EventsAsync(Player);
        using var theirs = await Server.EventsAsync(OtherPlayer);
        (await mine.ReadLineAsync(Token)).ShouldBe(": listening");
        (await theirs.ReadLineAsync(Token)).ShouldBe(": listening");

        Bot.Answers("""{"type":4,"data":{"content":"between us","flags":64}}""");
        await PressAsync();
        Server.World.Write(Player, Server.People.Support, "hello");

        (await NextAsync(mine)).ShouldBe($$"""data: {"scope":"channel","id":"{{General}}","new":true}""");
        (await NextAsync(theirs)).ShouldBe(
            $$"""data: {"scope":"channel","id":"{{Server.People.Support}}","new":true}"""
        );
    }

    [Fact]
    public async Task A_silent_stream_of_events_shows_that_it_lives()
    {
        using var events = await Server.EventsAsync(Player);
        await events.ReadLineAsync(Token);

        Time.Advance(await Time.NextTimerAsync(Token));

        (await events.ReadLineAsync(Token)).ShouldBe("");
        (await events.ReadLineAsync(Token)).ShouldBe(": still here");
    }

    [Fact]
    public async Task The_stream_of_events_ends_when_the_host_stops()
    {
        using var events = await Server.EventsAsync(Player);
        await events.ReadLineAsync(Token);

        await Server.StopAsync();

        (await events.ReadToEndAsync(Token)).Trim().ShouldBeEmpty();
    }

    private static async Task<string?> NextAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync(Token);
        } while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));

        return line;
    }
}
