using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Where a message body stands; what it may hold depends on that.</summary>
internal enum MessageUse
{
    /// <summary>A new message in a channel.</summary>
    Create,

    /// <summary>An edit of a message in a channel.</summary>
    Edit,

    /// <summary>A new message that answers an interaction, or follows up.</summary>
    Answer,

    /// <summary>An edit by an interaction's answer or with its token.</summary>
    AnswerEdit,
}

/// <summary>A message body that passed. A property that the body did not have is <see langword="null"/>.</summary>
/// <param name="Content">Empty where the body says null.</param>
/// <param name="Files">All that the message has afterwards.</param>
internal sealed record MessageDraft(
    string? Content,
    JsonArray? Embeds,
    JsonArray? Components,
    JsonObject? AllowedMentions,
    int? Flags,
    IReadOnlyList<SandboxFile> Files,
    string? Nonce,
    bool EnforceNonce
)
{
    public bool IsEphemeral => Flags is { } flags && (flags & (int)MessageFlags.Ephemeral) != 0;

    public bool ShowsNothing =>
        string.IsNullOrWhiteSpace(Content)
        && Embeds is not { Count: > 0 }
        && Components is not { Count: > 0 }
        && Files.Count == 0;
}

/// <summary>See Discord Docs/Message, "Create Message", "Edit Message" and "Message Flags".</summary>
internal static class MessageRules
{
    private const int SuppressEmbeds = 1 << 2;
    private const int SuppressNotifications = 1 << 12;

    /// <param name="files">Those that come with the body.</param>
    /// <param name="edited">The message that is edited; an edit may repeat its flags, and keeps its files.</param>
    /// <exception cref="ApiException">The body is refused.</exception>
    public static MessageDraft Read(
        JsonObject body,
        MessageUse use,
        IReadOnlyList<SandboxFile> files,
        string path = "",
        SandboxMessage? edited = null
    )
    {
        var errors = new FormErrors();
        var reader = new FieldReader(body, path, errors);
        var draft = new MessageDraft(
            reader.Has("content") ? reader.Text("content", 0, Limits.MessageContentLength) ?? "" : null,
            reader.Has("embeds") ? EmbedRules.Read(reader) ?? [] : null,
            reader.Has("components") ? ComponentRules.ReadMessage(reader) ?? [] : null,
            MentionRules.Read(reader),
            ReadFlags(reader, use, edited is null ? 0 : MessageJson.FlagsOf(edited)),
            AttachmentRules.Read(reader, files, edited?.Files ?? []),
            use is MessageUse.Create ? ReadNonce(reader) : null,
            use is MessageUse.Create && reader.Flag("enforce_nonce") is true
        );
        ReadIdle(reader, use);
        reader.Done();
        errors.ThrowIfAny();
        if (use is MessageUse.Create or MessageUse.Answer && draft.ShowsNothing)
        {
            throw ApiException.EmptyMessage();
        }

        return draft;
    }

    /// <summary>discord.js says these of each message, also where they mean nothing.</summary>
    private static void ReadIdle(FieldReader body, MessageUse use)
    {
        if (body.Flag("tts") is true && use is not (MessageUse.Create or MessageUse.Answer))
        {
            body.Refuse("tts", "UNKNOWN_FIELD", "An edit is not read aloud.");
        }

        if (body.Flag("enforce_nonce") is true && use is not MessageUse.Create)
        {
            body.Refuse("enforce_nonce", "UNKNOWN_FIELD", "There is no nonce here.");
        }
    }

    /// <summary>The data of a deferred answer: nothing, or the flag "ephemeral" alone.</summary>
    /// <returns>Whether the answer is ephemeral.</returns>
    /// <exception cref="ApiException">The body is refused.</exception>
    public static bool ReadDeferred(JsonObject? data)
    {
        if (data is null)
        {
            return false;
        }

        var errors = new FormErrors();
        var reader = new FieldReader(data, "data", errors);
        var flags = reader.Choice("flags", [0, (int)MessageFlags.Ephemeral]);
        reader.Done();
        errors.ThrowIfAny();
        return flags is (int)MessageFlags.Ephemeral;
    }

    private static int? ReadFlags(FieldReader body, MessageUse use, int existingFlags)
    {
        var settable = use switch
        {
            MessageUse.Create => SuppressEmbeds | SuppressNotifications,
            MessageUse.Answer => SuppressEmbeds | SuppressNotifications | (int)MessageFlags.Ephemeral,
            _ => SuppressEmbeds | existingFlags,
        };
        var flags = body.Whole("flags", 0, int.MaxValue);
        if (flags is { } bits && (bits & ~settable) != 0)
        {
            body.Refuse("flags", "MESSAGE_FLAGS_INVALID", $"The flags {bits & ~settable} cannot be set here.");
        }

        return flags;
    }

    private static string? ReadNonce(FieldReader body) =>
        body.Source["nonce"]?.GetValueKind() is JsonValueKind.Number
            ? body.Whole("nonce", int.MinValue, int.MaxValue)?.ToString(provider: null)
            : body.Text("nonce", 0, Limits.NonceLength);
}
