namespace Ticketmatics.Discord;

/// <summary>One call: what it is called in errors and logs, and where it goes.</summary>
/// <param name="Template">Path with ids and tokens left out, e.g. <c>/channels/{id}/messages</c>.</param>
/// <param name="Path">Path and query, relative to the API's base; may hold an interaction's token.</param>
/// <param name="Major">What Discord counts a rate limit for beside the route: a guild, a channel, a webhook with its token.</param>
/// <param name="IsInteraction">The token in the path is the credential; neither bot token nor global limit apply.</param>
internal sealed record Route(HttpMethod Method, string Template, string Path, string Major, bool IsInteraction = false)
{
    /// <summary>Method and template, e.g. <c>POST /channels/{id}/messages</c>; safe to log.</summary>
    public string Name { get; } = $"{Method} {Template}";
}
