using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a sandbox is made from; the defaults are those of an ordinary guild.</summary>
internal sealed record SandboxOptions
{
    /// <summary>The permissions an invitation to a guild asks for.</summary>
    public const ulong InvitedPermissions = 2252163007376464;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Credential of the REST API; made up at start where none is given.</summary>
    public string? BotToken { get; init; }

    /// <summary>32 bytes that the signing key is made from; made up at start where none are given.</summary>
    public byte[]? SigningSeed { get; init; }

    /// <summary>Made up at start where none is given.</summary>
    public ApplicationId? Application { get; init; }

    /// <summary>Words that no channel name may contain, in lower case.</summary>
    public IReadOnlyList<string> DisallowedWords { get; init; } = [];

    /// <summary>
    /// Whether the application has the Message Content intent; without it, what others wrote comes back empty unless
    /// they mention the bot.
    /// </summary>
    public bool MessageContent { get; init; } = true;

    public RateLimit RateLimit { get; init; } = new(Requests: 500, Window: TimeSpan.FromSeconds(1));

    public Permissions BotPermissions { get; init; } = (Permissions)InvitedPermissions;

    /// <summary>Whether the page also answers requests that name another host than this machine.</summary>
    public bool PageForAnyHost { get; init; }
}

/// <summary>How many requests one bucket takes in one window.</summary>
internal sealed record RateLimit(int Requests, TimeSpan Window);
