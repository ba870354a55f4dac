using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a sandbox is made from; the defaults are those of an ordinary guild.</summary>
internal sealed record SandboxOptions
{
    /// <summary>What bots of this kind are commonly invited with.</summary>
    private const Permissions Common = (Permissions)2252163007376464;

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

    /// <summary>Whether Discord would have to review the application before it may read what others write.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>Whether anybody may add the bot to a guild.</summary>
    public bool BotPublic { get; init; } = true;

    public RateLimit RateLimit { get; init; } = new(Requests: 500, Window: TimeSpan.FromSeconds(1));

    /// <summary>Of all calls that bear the bot's token together.</summary>
    public RateLimit GlobalRateLimit { get; init; } = new(int.MaxValue, Window: TimeSpan.FromSeconds(1));

    /// <summary>What the bot was invited with.</summary>
    public Permissions BotPermissions { get; init; } = Common;

    /// <summary>Whether the page also answers requests that name another host than this machine.</summary>
    public bool PageForAnyHost { get; init; }

    public IWiretap? Wiretap { get; init; }
}

/// <summary>How many requests one bucket takes in one window.</summary>
internal sealed record RateLimit(int Requests, TimeSpan Window);
