using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Languages;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Interactions;

/// <summary>One interaction in a guild, as far as every kind has it.</summary>
/// <param name="Roles">Of who clicked.</param>
/// <param name="Permissions">Of who clicked, in this channel.</param>
/// <param name="AppPermissions">Of the bot, in this channel.</param>
internal record Call(
    GuildId Guild,
    ChannelId Channel,
    UserId User,
    IReadOnlyList<RoleId> Roles,
    Permissions Permissions,
    Permissions AppPermissions,
    InteractionId Interaction,
    ApplicationId Application,
    string Token,
    DateTimeOffset ReceivedAt,
    ITicketStore Store
)
{
    /// <summary>What the person is called here; null where Discord does not say.</summary>
    public string? UserName { get; init; }

    /// <summary>Discord's, of who clicked; null where Discord does not say.</summary>
    public string? Locale { get; init; }

    /// <summary>Discord's, of the guild; null where Discord does not say.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>In the language of who clicked, for what they alone see.</summary>
    public Texts Texts => Texts.Of(Locale);

    public bool IsAdministrator => Permissions.HasFlag(Permissions.Administrator);

    public PendingAnswer PendingAnswer => new(Application, Token, ReceivedAt, Locale);

    /// <summary>An effect that this click causes; the same click again causes the same one.</summary>
    public Change.AddEffect Effect(string word, Effect effect) =>
        new(OutboxEntry.Now(new EffectKey(Guild, EffectId.From(Interaction, word)), effect, ReceivedAt));

    public Actor ActorAs(bool isStaff) => new(User, isStaff, Interaction, ReceivedAt);

    /// <summary>Whatever the subtype adds, the token stays out of logs.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Interaction}";
}

internal sealed record CommandCall(
    Call Origin,
    IReadOnlyList<CommandOptionValue> Options,
    ResolvedData Resolved,
    Snowflake<InteractionTarget>? Target
) : Call(Origin);

/// <param name="Argument">What the button's custom id carries.</param>
internal sealed record ButtonPress(Call Origin, string Argument, MessageId Message) : Call(Origin);

/// <param name="Values">Empty where a choice was taken back, as a select may allow.</param>
internal sealed record SelectChoice(Call Origin, string Argument, MessageId Message, ImmutableArray<string> Values)
    : Call(Origin);

/// <param name="Message">The message whose component opened the modal; null where a command did.</param>
internal sealed record ModalSubmit(
    Call Origin,
    string Argument,
    MessageId? Message,
    IReadOnlyDictionary<string, string> Fields
) : Call(Origin)
{
    /// <summary>What was typed or chosen, trimmed; empty where nothing was, or nothing that can be seen.</summary>
    public string Field(string customId)
    {
        var typed = Fields.GetValueOrDefault(customId, "").Trim();
        return Markdown.Escape(typed).Length > 0 ? typed : "";
    }
}

internal sealed record AutocompleteCall(Call Origin, CommandOptionValue Focused) : Call(Origin);
