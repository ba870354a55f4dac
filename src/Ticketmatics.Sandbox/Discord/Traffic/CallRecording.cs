using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A call to the REST API while it is under way.</summary>
internal sealed class CallRecording(SandboxDiscord discord, HttpRequest request)
{
    public const string ReasonHeader = "X-Audit-Log-Reason";

    private readonly DateTimeOffset at = discord.World.Now;
    private readonly long begun = discord.World.Time.GetTimestamp();
    private string body = "";
    private TicketMark? mark;
    private GuildId? guild;
    private InteractionId? interaction;

    /// <summary>Sent URL-encoded. See Discord Docs/Audit Log, "Audit Reason".</summary>
    private string? Reason =>
        request.Headers.TryGetValue(ReasonHeader, out var reason) ? Uri.UnescapeDataString(reason.ToString()) : null;

    /// <summary>Notes the body before the route may make it its own.</summary>
    public void Read(JsonNode? json, IReadOnlyList<SandboxFile> files)
    {
        body = json?.ToJsonString() ?? "";
        if (files.Count > 0)
        {
            body += string.Concat(files.Select(file => $"\n+ {file.Name}, {file.Content.Length} bytes"));
        }
    }

    /// <summary>Notes what the call is about, before it may be deleted.</summary>
    public void Look()
    {
        var world = discord.World;
        var path = request.RouteValues;
        lock (world.Gate)
        {
            var id = ChannelId.TryParse((string?)path["channel"], out var named) ? named : (ChannelId?)null;
            if (path["token"] is string token && world.Interactions.TryGetValue(token, out var known))
            {
                interaction = known.Id;
                id = known.ChannelId;
            }

            if (id is { } place && world.Channels.TryGetValue(place, out var channel))
            {
                guild = channel.GuildId;
                mark = TicketMark.In(channel.Topic);
            }
            else if (GuildId.TryParse((string?)path["guild"], out var owner))
            {
                guild = owner;
            }
        }
    }

    /// <param name="made">What the route returned; null where it was not reached.</param>
    /// <param name="reply">Null where the connection was cut.</param>
    public void End(JsonNode? made, ApiReply? reply)
    {
        mark ??= TicketMark.In((made as JsonObject)?["topic"]?.ToString());
        discord.Recorder.Add(
            new()
            {
                Kind = ExchangeKind.Call,
                At = at,
                Title = $"{request.Method} {request.Path.Value![DiscordRoutes.Root.Length..]}{request.QueryString}",
                Duration = discord.World.Time.GetElapsedTime(begun),
                Status = reply?.Status ?? 0,
                Failure = reply is null ? "The connection was cut." : null,
                Reason = Reason,
                Request = body,
                Response = reply?.Body ?? "",
                Guild = guild,
                Interaction = interaction,
            },
            mark
        );
    }
}
