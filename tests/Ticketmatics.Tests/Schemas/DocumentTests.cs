using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Schemas;

/// <summary>
/// Everything that can be used is used and every effect happens, so that <see cref="HeldToTheDocumentAttribute"/> sees all
/// that the bot says.
/// </summary>
public sealed class DocumentTests
{
    /// <summary>Types of answers to interactions that the bot gives; those of the document that it does not are left out.</summary>
    private static readonly int[] Answers = [1, 4, 5, 7, 8, 9];

    [Fact]
    public async Task All_that_bot_and_Discord_say_on_a_guilds_day_is_as_Discords_document_has_it()
    {
        await using var day = await Day.StartAsync();

        await DeployAsync(day);
        await Scenes.PlayAsync(day);

        Unused(day).ShouldBeEmpty("of everything in the catalogue");
        EffectCatalogue
            .Performers.Select(performer => performer.EffectType)
            .Except(day.Effects)
            .ShouldBeEmpty("of all kinds of effects");
        // A role is deleted after a crash alone.
        typeof(IDiscordApi)
            .GetMethods()
            .Select(method => method.Name)
            .Except(day.Calls)
            .ShouldBe([nameof(IDiscordApi.DeleteRoleAsync)]);
        Answers
            .Except(day.Play.Traffic.Exchanges.Select(exchange => (int?)exchange["answer"]?["type"]).OfType<int>())
            .ShouldBeEmpty("of all types of answers");
    }

    /// <summary>What is done beside effects: by a deployment and a registration.</summary>
    private static async Task DeployAsync(Day day)
    {
        var discord = day.Discord;
        var application = await discord.GetApplicationAsync(Play.Token);
        await discord.SetApplicationFlagsAsync(application.Flags, Play.Token);
        await discord.SetInteractionsEndpointAsync(day.Play.Discord.BotUrl, Play.Token);
        foreach (var guild in (GuildId?[])[null, day.Play.Here.Guild])
        {
            await discord.OverwriteCommandsAsync(application.Id, guild, Catalogue.Definitions, Play.Token);
        }

        await discord.OverwriteCommandsAsync(application.Id, day.Play.Here.Guild, [], Play.Token);
    }

    private static IEnumerable<string> Unused(Day day)
    {
        var used = day.Play.Traffic.Exchanges.Select(NameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = Catalogue.Triggers.Select(trigger =>
            trigger switch
            {
                IRouted routed => routed.Route,
                IRegistered registered => "/" + registered.Definition.Name,
                _ => $"{trigger}",
            }
        );
        return names
            .Concat(Catalogue.Triggers.OfType<IAutocomplete>().Select(one => "?" + one.Definition.Name))
            .Except(used);
    }

    /// <summary>Of what an interaction uses; null for calls.</summary>
    private static string? NameOf(JsonObject exchange)
    {
        if (exchange["interaction"] is not { } interaction)
        {
            return null;
        }

        var data = interaction["data"]!;
        return interaction["type"]!.GetValue<int>() switch
        {
            (int)InteractionType.Ping => null,
            (int)InteractionType.ApplicationCommand => "/" + data["name"],
            (int)InteractionType.ApplicationCommandAutocomplete => "?" + data["name"],
            _ => CustomId.TryParse(data["custom_id"]!.GetValue<string>(), out var id) ? id.Route : null,
        };
    }
}
