using System.Net;
using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Effects;

/// <summary>What a call to Discord meets with.</summary>
internal enum Fault
{
    /// <summary>The bot may not do it.</summary>
    Forbidden,

    /// <summary>What it names is not there, or so Discord says.</summary>
    Unknown,

    /// <summary>Discord does not like what it is to write.</summary>
    Invalid,

    /// <summary>It does not arrive.</summary>
    Silent,

    /// <summary>It takes effect, and its answer does not arrive.</summary>
    Unanswered,
}

/// <summary>
/// The line that all workers of a play have to Discord. One of their calls meets with a fault, and so does every later one
/// of the same method and address, until the line is good again.
/// </summary>
/// <param name="isIt">Asked of each call, by its number from 1, until one is.</param>
internal sealed class BadLine(Fault fault, Func<int, bool> isIt) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly Lock gate = new();
    private string bad = "";
    private bool isGood;

    /// <summary>Calls so far.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether calls arrive again after a while.</summary>
    public bool IsOutage => fault is Fault.Silent or Fault.Unanswered;

    /// <summary>Whether the calls that meet with the fault are of this method, or have this in their address.</summary>
    public bool IsOf(string part) => bad.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether the bot believes that a channel is gone, though it stands.</summary>
    public bool HidesChannel(ChannelId channel) => fault is Fault.Unknown && IsOf($"/channels/{channel}");

    /// <summary>From now on all calls arrive.</summary>
    public void Mend() => isGood = true;

    public override string ToString() => $"{fault} to {(bad.Length == 0 ? "nothing" : bad)}";

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (!MeetsFault(request))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (fault is Fault.Unanswered)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }

        return fault switch
        {
            Fault.Forbidden => Refusal(HttpStatusCode.Forbidden, DiscordErrorCode.MissingPermissions),
            Fault.Unknown => Refusal(HttpStatusCode.NotFound, UnknownAt(request.RequestUri!.AbsolutePath)),
            Fault.Invalid => Refusal(HttpStatusCode.BadRequest, DiscordErrorCode.InvalidFormBody),
            _ => throw new HttpRequestException("The line is cut."),
        };
    }

    private bool MeetsFault(HttpRequestMessage request)
    {
        lock (gate)
        {
            var path = request.RequestUri!.AbsolutePath;
            var call = $"{request.Method} {path}";
            Calls++;
            if (bad.Length == 0 && isIt(Calls) && CanMeetIt(request.Method, path))
            {
                bad = call;
            }

            return !isGood && string.Equals(call, bad, StringComparison.Ordinal);
        }
    }

    /// <summary>What there is in a guild, and who it is, a bot is always told, unless the guild has removed it.</summary>
    private bool CanMeetIt(HttpMethod method, string path) =>
        IsOutage || ((fault is not Fault.Invalid || method != HttpMethod.Get) && IsRefused(method, path));

    private bool IsRefused(HttpMethod method, string path) =>
        UnknownAt(path) switch
        {
            DiscordErrorCode.UnknownUser or DiscordErrorCode.UnknownMember => false,
            DiscordErrorCode.UnknownGuild => fault is not Fault.Unknown && method != HttpMethod.Get,
            _ => true,
        };

    /// <summary>What is not there, of the things that an address names.</summary>
    private static int UnknownAt(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [.., "webhooks", _, _, "messages", _] => DiscordErrorCode.UnknownWebhook,
            [.., "messages", _] => DiscordErrorCode.UnknownMessage,
            [.., "members", _] => DiscordErrorCode.UnknownMember,
            [.., "roles", _] => DiscordErrorCode.UnknownRole,
            [.., "users", "@me"] => DiscordErrorCode.UnknownUser,
            [.., "channels", _] or [.., "channels", _, "messages"] or [.., "permissions", _] =>
                DiscordErrorCode.UnknownChannel,
            _ => DiscordErrorCode.UnknownGuild,
        };

    private static HttpResponseMessage Refusal(HttpStatusCode status, int code) =>
        new(status)
        {
            Content = new StringContent(
                $$"""{"code": {{code}}, "message": "No."}""",
                Encoding.UTF8,
                "application/json"
            ),
        };
}
