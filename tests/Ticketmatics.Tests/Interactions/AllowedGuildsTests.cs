using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Effects;

namespace Ticketmatics.Tests.Interactions;

public sealed class AllowedGuildsTests
{
    private static readonly GuildId Own = new(1290000000000000999);

    public static TheoryData<string> Clicks => [.. Payloads.Names.Where(name => name is not "ping")];

    [Theory]
    [MemberData(nameof(Clicks))]
    public async Task A_strangers_guild_is_told_no_and_the_store_is_not_asked(string click)
    {
        var life = new KillSwitch(at: 1);
        using var bench = new EndpointBench(time => Untouchable(time, life), AllowedGuilds.Parse($"{Own}"));

        var answer = await bench.PostAsync(Payloads.Of(click).Bytes());

        EndpointBench.TextOf(answer).ShouldBe(Texts.Default.Interactions.NotServed);
        answer.Interaction.ShouldNotBeNull().Result.ShouldBe(InteractionResult.Refused);
        life.Steps.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_typed_in_a_strangers_guild_gets_no_suggestions()
    {
        using var bench = new EndpointBench(served: AllowedGuilds.Parse($"{Own}"));

        var answer = await bench.PostAsync(Payloads.Sample("autocomplete.json").Bytes());

        JsonNode.Parse(answer.Body.Span)!["type"]!.GetValue<int>().ShouldBe(8);
    }

    [Fact]
    public async Task A_guild_that_is_named_is_served()
    {
        var guild = Payloads.Of("press t1:mine")["guild_id"]!.GetValue<string>();
        using var bench = new EndpointBench(served: AllowedGuilds.Parse($"{Own}, {guild}"));

        var answer = await bench.PostAsync(Payloads.Of("press t1:mine").Bytes());

        EndpointBench.TextOf(answer).ShouldNotBe(Texts.Default.Interactions.NotServed);
    }

    [Theory]
    [InlineData("my guild")]
    [InlineData("1290000000000000999,")]
    [InlineData("1290000000000000999;1290000000000000998")]
    public void What_is_no_list_of_ids_is_refused(string text) =>
        Should.Throw<FormatException>(() => AllowedGuilds.Parse(text));

    private static MortalStore Untouchable(TimeProvider time, KillSwitch life) =>
        new(new InMemoryTicketStore(new InMemoryStoreOptions(), time), life);
}
