using System.Text.Json;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>What the interactions endpoint answers to one request.</summary>
/// <param name="Body">JSON; empty where there is nothing to say.</param>
/// <param name="Interaction">Present where the request was Discord's and could be read.</param>
public readonly record struct EndpointAnswer(
    int Status,
    ReadOnlyMemory<byte> Body,
    AnsweredInteraction? Interaction = null
);

/// <summary>
/// The interactions endpoint, whatever hosts it: nothing is read from a body before its signature holds.
/// See Discord Docs/Receiving and Responding, "Security and Authorization".
/// </summary>
public sealed class InteractionsEndpoint(
    RequestVerifier verifier,
    InteractionRouter router,
    TimeProvider time,
    ILogger logger
)
{
    public const string SignatureHeader = "X-Signature-Ed25519";
    public const string TimestampHeader = "X-Signature-Timestamp";

    /// <summary>Bytes; Discord's largest interactions stay well under it.</summary>
    public const int LargestBody = 256 * 1024;

    private static ReadOnlySpan<byte> NobodysClick =>
        """
        {
          "type": 2, "id": "1", "application_id": "1", "token": "none", "guild_id": "1", "channel_id": "1",
          "member": { "user": { "id": "1", "username": "nobody" }, "roles": [], "permissions": "0" },
          "data": { "id": "1", "name": "help", "type": 1 }
        }
        """u8;

    /// <summary>Of Discord's 3 seconds: what is left for the network on both sides.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.2);

    /// <param name="signature">Value of <see cref="SignatureHeader"/>; null where it is absent.</param>
    /// <param name="timestamp">Value of <see cref="TimestampHeader"/>; null where it is absent.</param>
    /// <param name="body">As it arrived, byte for byte.</param>
    public async Task<EndpointAnswer> AnswerAsync(
        string? signature,
        string? timestamp,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken
    )
    {
        if (body.Length > LargestBody)
        {
            return new(413, default);
        }

        if (!verifier.Verify(signature, timestamp, body.Span))
        {
            return new(401, default);
        }

        if (Read(body.Span) is not { } interaction)
        {
            return new(400, default);
        }

        var start = time.GetTimestamp();
        using var budget = new CancellationTokenSource(Budget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellationToken);
        var routed = await router.RouteAsync(interaction, time.GetUtcNow(), either.Token);
        var answer = JsonSerializer.SerializeToUtf8Bytes(routed.Response, DiscordJson.Default.InteractionResponse);
        var answered = new AnsweredInteraction(
            interaction.Id,
            interaction.Type,
            routed.Name,
            interaction.GuildId,
            routed.Result,
            time.GetElapsedTime(start)
        );
        LogAnswered(answered);
        return new(200, answer, answered);
    }

    /// <summary>
    /// Goes the way of a click that nobody made, all but the signature, so that the first one need not break it: what is
    /// made and compiled at its first use is so by then, and connections to the storage stand.
    /// </summary>
    /// <remarks>Nothing is written: it asks for help, and for a commit that is refused, where there is no guild.</remarks>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        var nobodys = JsonSerializer.Deserialize(NobodysClick, DiscordJson.Default.Interaction)!;
        var response = await router.WarmUpAsync(nobodys, time.GetUtcNow(), cancellationToken);
        JsonSerializer.SerializeToUtf8Bytes(response, DiscordJson.Default.InteractionResponse);
    }

    private void LogAnswered(AnsweredInteraction answered)
    {
        if (answered.Type is InteractionType.Ping)
        {
            Log.PingAnswered(logger, answered.Id);
            return;
        }

        Log.Answered(
            logger,
            answered.Type,
            answered.Name,
            answered.Id,
            answered.Guild ?? default,
            answered.Result,
            answered.Took.TotalMilliseconds
        );
    }

    private Interaction? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.Interaction);
        }
        catch (JsonException e)
        {
            Log.Unreadable(logger, e);
            return null;
        }
    }
}
