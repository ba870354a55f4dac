namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Message, "Message Flags"; those that are set here.</summary>
[Flags]
public enum MessageFlags
{
    None = 0,
    Ephemeral = 1 << 6,
}

/// <summary>Who is pinged by a text that mentions them. See Discord Docs/Message, "Allowed Mentions Object".</summary>
public sealed record AllowedMentions
{
    /// <summary>Nobody, whatever the text says.</summary>
    public static readonly AllowedMentions None = new();

    public IReadOnlyList<string> Parse { get; } = [];

    public IReadOnlyList<UserId>? Users
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, Limits.MentionedUsers);
    }

    public IReadOnlyList<RoleId>? Roles
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, Limits.MentionedRoles);
    }
}

/// <summary>A message as it is sent or edited; nobody is pinged unless <see cref="AllowedMentions"/> names them.</summary>
public sealed record MessageBody
{
    public string? Content
    {
        get;
        init => field = Require.OptionalText(value, Limits.MessageContentLength);
    }

    public IReadOnlyList<Embed>? Embeds
    {
        get;
        init
        {
            field = value is null ? null : Require.Count(value, 0, Limits.EmbedsPerMessage);
            if (value?.Sum(embed => embed.Characters) is { } all and > Limits.EmbedCharactersPerMessage)
            {
                throw new DiscordLimitException(
                    nameof(Embeds),
                    $"{all} characters in all, {Limits.EmbedCharactersPerMessage} are allowed."
                );
            }
        }
    }

    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Only <see cref="MessageFlags.Ephemeral"/>, and only in answers to interactions.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>
    /// Up to five <see cref="ActionRow"/>s; an empty list removes them on an edit, <see langword="null"/> leaves them.
    /// </summary>
    public IReadOnlyList<Component>? Components
    {
        get;
        init
        {
            field = value is null ? null : Require.Count(value, 0, Limits.ActionRowsPerMessage);
            var rows = (value ?? []).Select(component =>
                component as ActionRow
                ?? throw new DiscordLimitException(nameof(Components), $"{component.GetType().Name} needs a row.")
            );
            Require.Distinct(rows.SelectMany(row => row.Components).Select(CustomIdOf).OfType<string>());
        }
    }

    /// <summary>
    /// With <see cref="EnforceNonce"/>, sending the same nonce again within a few minutes returns the message
    /// that is already there. Only for messages created in a channel.
    /// </summary>
    public string? Nonce
    {
        get;
        init => field = Require.OptionalText(value, Limits.NonceLength);
    }

    public bool? EnforceNonce { get; init; }

    private static string? CustomIdOf(Component component) =>
        component switch
        {
            Button button => button.CustomId,
            StringSelect select => select.CustomId,
            _ => null,
        };
}

/// <summary>A file that is sent with a message, <see cref="Limits.AttachmentBytes"/> at most.</summary>
/// <param name="MediaType">As of a Content-Type header.</param>
public sealed record AttachedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
