using System.Net;

namespace Ticketmatics.Discord;

/// <summary>One refused field of a request body.</summary>
/// <param name="Path">Names and indexes from the root, joined by dots; empty for the body as a whole.</param>
/// <param name="Code">Discord's word, e.g. <c>CHANNEL_PARENT_MAX_CHANNELS</c>.</param>
public sealed record DiscordFieldError(string Path, string Code, string Message);

/// <summary>A call to Discord's REST API did not do what it was to do; the three kinds say why.</summary>
public abstract class DiscordException : Exception
{
    private protected DiscordException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <summary>It passes: the same call may succeed later.</summary>
    public virtual bool IsTransient => true;
}

/// <summary>Discord refused a call. See Discord Docs/Opcodes and Status Codes, "JSON".</summary>
/// <param name="request">Method and route with the ids left out, e.g. <c>POST /guilds/{id}/channels</c>; no token.</param>
/// <param name="status">HTTP status.</param>
/// <param name="code">Discord's error code; 0 where the body had none.</param>
/// <param name="reason">Discord's sentence.</param>
/// <param name="errors">Inner errors of a refused body (code 50035), else empty.</param>
public sealed class DiscordApiException(
    string request,
    HttpStatusCode status,
    int code,
    string reason,
    IReadOnlyList<DiscordFieldError> errors
) : DiscordException($"{request}: {(int)status}, code {code}, {reason}{Describe(errors)}")
{
    public string Request { get; } = request;

    public HttpStatusCode Status { get; } = status;

    public int Code { get; } = code;

    public string Reason { get; } = reason;

    public IReadOnlyList<DiscordFieldError> Errors { get; } = errors;

    /// <summary>Whether it is a fault of Discord's own.</summary>
    public override bool IsTransient => Status >= HttpStatusCode.InternalServerError;

    /// <summary>Whether a field was refused with <paramref name="code"/>.</summary>
    public bool HasFieldError(string code) =>
        Errors.Any(error => string.Equals(error.Code, code, StringComparison.Ordinal));

    private static string Describe(IReadOnlyList<DiscordFieldError> errors) =>
        string.Concat(errors.Select(error => $"; {error.Path}: {error.Code}"));
}

/// <summary>Discord asks to wait longer than the client is willing to.</summary>
/// <param name="request">Method and route with the ids left out.</param>
/// <param name="retryAfter">How long Discord asks to wait.</param>
public sealed class DiscordRateLimitException(string request, TimeSpan retryAfter)
    : DiscordException($"{request}: rate limited for {retryAfter.TotalSeconds:0.#} s")
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}

/// <summary>No answer came, or none that could be read: whether the call took effect is unknown.</summary>
/// <param name="request">Method and route with the ids left out.</param>
/// <param name="inner">What the network or the reader of the answer said.</param>
public sealed class DiscordUnreachableException(string request, Exception inner)
    : DiscordException($"{request}: no readable answer from Discord", inner);
