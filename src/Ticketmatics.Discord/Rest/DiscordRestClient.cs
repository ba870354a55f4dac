using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Discord;

/// <summary>
/// Discord's REST API over HTTP. Rate limits are waited for within a bound; nothing else is tried twice.
/// See Discord Docs/Reference and Discord Docs/Rate Limits.
/// </summary>
public sealed partial class DiscordRestClient : IDiscordApi
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    private static readonly string UserAgent =
        "DiscordBot (https://github.com/ticketmatics/ticketmatics, "
        + (typeof(DiscordRestClient).Assembly.GetName().Version?.ToString(3) ?? "0")
        + ")";

    private readonly HttpClient http;
    private readonly Uri baseAddress;
    private readonly AuthenticationHeaderValue? authorization;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly TimeSpan patience;
    private readonly RateLimiter limiter;

    /// <param name="http">Its base address is the API's with version, e.g. <c>https://discord.com/api/v10</c>.</param>
    /// <param name="botToken"><see langword="null"/> for a client that only answers interactions.</param>
    /// <param name="time">Clock of the rate limits.</param>
    /// <param name="logger">Hears of every call, never of a token.</param>
    /// <param name="patience">Longest that one call waits for rate limits in all; 5 seconds unless told.</param>
    /// <exception cref="ArgumentException">No base address, or a token that cannot stand in a header.</exception>
    public DiscordRestClient(
        HttpClient http,
        string? botToken,
        TimeProvider time,
        ILogger logger,
        TimeSpan? patience = null
    )
    {
        this.http = http;
        baseAddress = WithTrailingSlash(
            http.BaseAddress ?? throw new ArgumentException("The API's base address is missing.", nameof(http))
        );
        authorization = botToken is null ? null : new("Bot", Checked(botToken));
        this.time = time;
        this.logger = logger;
        this.patience = patience ?? DefaultPatience;
        limiter = new(time);
    }

    /// <remarks>The message leaves the token out on purpose.</remarks>
    private static string Checked(string botToken) =>
        botToken.Length > 0 && botToken.All(c => c is > ' ' and <= '~')
            ? botToken
            : throw new ArgumentException("The bot token is empty or has spaces or line breaks.", nameof(botToken));

    private static Uri WithTrailingSlash(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static RequestBody Serialize<T>(T body, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, type), new MediaTypeHeaderValue("application/json"));

    private async Task<T> ReadAsync<T>(
        Route route,
        RequestBody? body,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken,
        string? reason = null
    )
    {
        using var response = await SendAsync(route, body, reason, cancellationToken);
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken)
                ?? throw new JsonException("The answer is null.");
        }
        catch (JsonException e)
        {
            throw Unreachable(route, e);
        }
    }

    /// <returns>An answer of success; the caller disposes it.</returns>
    private async Task<HttpResponseMessage> SendAsync(
        Route route,
        RequestBody? body,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        for (var waited = TimeSpan.Zero; ; )
        {
            if (limiter.Take(route) is var wait && wait > TimeSpan.Zero)
            {
                waited += wait;
                if (waited > patience)
                {
                    throw new DiscordRateLimitException(route.Name, wait);
                }

                Log.WaitingForRateLimit(logger, route.Name, wait.TotalMilliseconds);
                await Task.Delay(wait, time, cancellationToken);
                continue;
            }

            if (await TrySendAsync(route, body, reason, cancellationToken) is { } response)
            {
                return response;
            }
        }
    }

    /// <returns><see langword="null"/> where a rate limit refused it, which the limiter knows of then.</returns>
    private async Task<HttpResponseMessage?> TrySendAsync(
        Route route,
        RequestBody? body,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        using var request = RequestFor(route, body, reason);
        var response = await AnswerToAsync(request, route, cancellationToken);
        if (RateLimitHeaders.Read(response.Headers) is { } headers)
        {
            limiter.Learn(route, headers);
        }

        if (response.IsSuccessStatusCode)
        {
            Log.Answered(logger, route.Name, (int)response.StatusCode);
            return response;
        }

        using (response)
        {
            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var error = DiscordErrorBody.Read(answer);
            if (
                response.StatusCode is HttpStatusCode.TooManyRequests
                && error.Code != DiscordErrorCode.OldMessageEditedTooOften
            )
            {
                var refusal = RateLimitRefusal.Read(response.Headers, answer);
                Log.RateLimited(logger, route.Name, refusal.RetryAfter.TotalMilliseconds, refusal.IsGlobal);
                limiter.Learn(route, refusal);
                return null;
            }

            Log.Refused(logger, route.Name, (int)response.StatusCode, error.Code);
            throw new DiscordApiException(route.Name, response.StatusCode, error.Code, error.Reason, error.Errors);
        }
    }

    private async Task<HttpResponseMessage> AnswerToAsync(
        HttpRequestMessage request,
        Route route,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw Unreachable(route, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreachable(route, e);
        }
    }

    private HttpRequestMessage RequestFor(Route route, RequestBody? body, string? reason)
    {
        var request = new HttpRequestMessage(route.Method, new Uri(baseAddress, route.Path));
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (!route.IsInteraction)
        {
            request.Headers.Authorization =
                authorization ?? throw new InvalidOperationException($"{route.Name} needs a bot token.");
        }

        if (!string.IsNullOrEmpty(reason))
        {
            request.Headers.TryAddWithoutValidation("X-Audit-Log-Reason", AuditLogReason.Encode(reason));
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body.Bytes);
            request.Content.Headers.ContentType = body.Type;
        }

        return request;
    }

    /// <summary>Sent again as it is after a rate limit.</summary>
    private sealed record RequestBody(byte[] Bytes, MediaTypeHeaderValue Type);

    private DiscordUnreachableException Unreachable(Route route, Exception why)
    {
        Log.Unreachable(logger, route.Name, why.GetType().Name);
        return new(route.Name, why);
    }
}
