using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Application, "Application Flags"; only those that are acted upon.</summary>
[Flags]
public enum ApplicationFlags : long
{
    None = 0,

    /// <summary>The Message Content intent, granted by review.</summary>
    MessageContent = 1L << 18,

    /// <summary>The Message Content intent of an application that is too small to need a review.</summary>
    MessageContentLimited = 1L << 19,
}

/// <summary>See Discord Docs/Application.</summary>
/// <param name="VerifyKey">Public key of the interactions, 64 digits of hex.</param>
/// <param name="BotPublic">Whether anybody may add the bot to a guild, not its owner alone.</param>
/// <param name="Flags">With bits that have no name here.</param>
/// <param name="InteractionsEndpointUrl">Where interactions are posted; null: to a gateway connection.</param>
public sealed record Application(
    ApplicationId Id,
    string? Name = null,
    string? VerifyKey = null,
    bool BotPublic = true,
    ApplicationFlags Flags = ApplicationFlags.None,
    string? InteractionsEndpointUrl = null
);

/// <summary>Body that sets the interactions endpoint, and nothing else.</summary>
public sealed record EndpointBody(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? InteractionsEndpointUrl
);

/// <summary>Body that sets the flags, and nothing else.</summary>
public sealed record FlagsBody(ApplicationFlags Flags);
