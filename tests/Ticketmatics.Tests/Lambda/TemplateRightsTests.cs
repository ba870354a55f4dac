using Ticketmatics.Tests.Schemas;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// DynamoDB Local grants everything: what a role lacks would be missed on AWS alone. So all that a guild's day asks of the
/// storage is held against what the template allows.
/// </summary>
public sealed class TemplateRightsTests
{
    [Fact]
    public async Task On_a_guilds_day_each_function_needs_the_rights_of_its_role_and_no_more()
    {
        var (clicks, work, looks) = (new NotedRights(), new NotedRights(), new NotedRights());
        await using var day = await Day.StartAsync(
            performs: play => work.On(play.Host.Store, play.Clock),
            looks: play => looks.On(play.Host.Store, play.Clock)
        );
        var play = day.Play;
        await using var interactions = await LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "interactions"),
                ("DISCORD_PUBLIC_KEY", play.Discord.PublicKey)
            ),
            play.Clock,
            clicks.On(play.Host.Store, play.Clock)
        );
        await using var api = await FakeHttpApi.StartAsync(async payload =>
            await interactions.Service.InvokeAsync(payload, play.Clock.GetUtcNow().AddYears(1))
        );
        play.Discord.BotUrl = api.InteractionsUrl;

        await Scenes.PlayAsync(day);

        clicks.Needed.ShouldBe(TemplateRoleTests.RightsOnTables("InteractionsRole"), ignoreOrder: true);
        work.Needed.ShouldBe(TemplateRoleTests.RightsOnTables("EffectsRole"), ignoreOrder: true);
        work.Needed.Union(looks.Needed).ShouldBe(TemplateRoleTests.RightsOnTables("SweepRole"), ignoreOrder: true);
    }
}
