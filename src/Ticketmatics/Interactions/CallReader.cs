using System.Collections.Frozen;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Interactions;

/// <summary>Turns what Discord sent into what triggers take.</summary>
internal static class CallReader
{
    private static readonly ResolvedData NothingResolved = new();

    public static CommandCall Command(Interaction interaction, DateTimeOffset receivedAt, ITicketStore store)
    {
        var data = DataOf(interaction);
        return new(
            Origin(interaction, receivedAt, store),
            Leaves(data.Options ?? []).ToList(),
            data.Resolved ?? NothingResolved,
            data.TargetId
        );
    }

    public static AutocompleteCall Autocomplete(
        Interaction interaction,
        DateTimeOffset receivedAt,
        ITicketStore store
    ) =>
        new(
            Origin(interaction, receivedAt, store),
            Leaves(DataOf(interaction).Options ?? []).FirstOrDefault(option => option.Focused)
                ?? throw Without("focused option")
        );

    public static ButtonPress Button(
        Interaction interaction,
        string argument,
        DateTimeOffset receivedAt,
        ITicketStore store
    ) => new(Origin(interaction, receivedAt, store), argument, MessageOf(interaction));

    public static SelectChoice Select(
        Interaction interaction,
        string argument,
        DateTimeOffset receivedAt,
        ITicketStore store
    ) =>
        new(
            Origin(interaction, receivedAt, store),
            argument,
            MessageOf(interaction),
            [.. DataOf(interaction).Values ?? throw Without("values")]
        );

    public static ModalSubmit Modal(
        Interaction interaction,
        string argument,
        DateTimeOffset receivedAt,
        ITicketStore store
    ) =>
        new(
            Origin(interaction, receivedAt, store),
            argument,
            interaction.Message?.Id,
            Fields(DataOf(interaction).Components ?? [])
        );

    private static Call Origin(Interaction interaction, DateTimeOffset receivedAt, ITicketStore store)
    {
        var member = interaction.Member ?? throw Without("member");
        return new(
            interaction.GuildId ?? throw Without("guild_id"),
            interaction.ChannelId ?? throw Without("channel_id"),
            member.User?.Id ?? throw Without("member.user"),
            member.Roles,
            member.Permissions ?? Permissions.None,
            interaction.AppPermissions ?? Permissions.None,
            interaction.Id,
            interaction.ApplicationId,
            interaction.Token,
            receivedAt,
            store
        )
        {
            UserName = member.Nick ?? member.User.GlobalName ?? member.User.Username,
            Locale = interaction.Locale,
            GuildLocale = interaction.GuildLocale,
        };
    }

    private static InteractionData DataOf(Interaction interaction) => interaction.Data ?? throw Without("data");

    private static MessageId MessageOf(Interaction interaction) => interaction.Message?.Id ?? throw Without("message");

    /// <summary>Options with values, those inside subcommands included.</summary>
    private static IEnumerable<CommandOptionValue> Leaves(IEnumerable<CommandOptionValue> options) =>
        options.SelectMany(option =>
            option.Type is CommandOptionType.Subcommand or CommandOptionType.SubcommandGroup
                ? Leaves(option.Options ?? [])
                : [option]
        );

    /// <summary>Typed texts and first choices by custom id; both forms of modals.</summary>
    private static FrozenDictionary<string, string> Fields(IEnumerable<SubmittedComponent> components)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var component in components.SelectMany(component => component.SelfAndInner()))
        {
            if (component.CustomId is { } customId && TextOf(component) is { } text)
            {
                fields[customId] = text;
            }
        }

        return fields.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? TextOf(SubmittedComponent component) =>
        component.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()
        : component.Values is [var first, ..] ? first
        : null;

    /// <summary>For an interaction that lacks a field which its kind always has.</summary>
    private static InvalidDataException Without(string field) => new($"The interaction has no {field}.");
}
