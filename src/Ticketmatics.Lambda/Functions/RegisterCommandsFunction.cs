using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary>Who may register commands, and where they go.</summary>
/// <param name="Secret">Null: nobody may.</param>
/// <param name="Application">Null: Discord is asked.</param>
/// <param name="Guild">Null: commands are for all guilds.</param>
internal sealed record RegistrationSettings(string? Secret, ApplicationId? Application, GuildId? Guild);

/// <summary><c>POST /api/register-commands</c>: gives Discord the whole catalogue of commands.</summary>
internal sealed class RegisterCommandsFunction(
    CommandRegistration registration,
    RegistrationSettings settings,
    ILogger logger
) : IHttpFunction
{
    public const string Path = "/api/register-commands";

    private const string Scheme = "Bearer ";

    private const string SwitchedOff =
        "Registering over HTTP is switched off. To switch it on, set REGISTER_SECRET to a long random text, "
        + "deploy, and send it as \"Authorization: Bearer <secret>\".";

    private readonly byte[]? secretHash = settings.Secret is { } secret ? HashOf(secret) : null;

    public async Task<APIGatewayHttpApiV2ProxyResponse> AnswerAsync(
        APIGatewayHttpApiV2ProxyRequest request,
        Invocation invocation,
        CancellationToken cancellationToken
    )
    {
        if (!string.Equals(request.PathOf(), Path, StringComparison.Ordinal))
        {
            return HttpResponses.NotFound;
        }

        if (!string.Equals(request.MethodOf(), "POST", StringComparison.Ordinal))
        {
            return HttpResponses.MethodNotAllowed("POST");
        }

        if (secretHash is null)
        {
            return HttpResponses.Text(403, SwitchedOff);
        }

        if (!HasSecret(request, secretHash))
        {
            Log.RequestRefused(logger, 401);
            return HttpResponses.Text(401, "The secret is missing or wrong.").With("www-authenticate", "Bearer");
        }

        return await RegisterAsync(cancellationToken);
    }

    private async Task<APIGatewayHttpApiV2ProxyResponse> RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            var commands = await registration.RunAsync(settings.Application, settings.Guild, cancellationToken);
            Log.CommandsRegistered(logger, commands.Count, settings.Guild ?? default);
            return Report(commands);
        }
        catch (DiscordApiException e)
        {
            Log.RegistrationFailed(logger, e);
            return HttpResponses.Text(502, $"Discord refused: {e.Message}");
        }
        catch (DiscordRateLimitException e)
        {
            Log.RegistrationFailed(logger, e);
            var seconds = Math.Ceiling(e.RetryAfter.TotalSeconds);
            return HttpResponses
                .Text(503, $"Discord asks to wait {seconds} seconds; try again then.")
                .With("retry-after", $"{seconds}");
        }
        catch (DiscordUnreachableException e)
        {
            Log.RegistrationFailed(logger, e);
            return HttpResponses.Text(502, "Discord did not answer; registering again does no harm.");
        }
    }

    private APIGatewayHttpApiV2ProxyResponse Report(IReadOnlyList<Command> commands)
    {
        var report = new RegistrationReport(
            settings.Guild is { } guild ? $"guild {guild}" : "all guilds",
            [.. commands.Select(command => command.Name)],
            settings.Guild is null ? null : "all guilds"
        );
        return HttpResponses.Json(
            200,
            JsonSerializer.SerializeToUtf8Bytes(report, ReportsJson.Default.RegistrationReport)
        );
    }

    private static bool HasSecret(APIGatewayHttpApiV2ProxyRequest request, byte[] secretHash) =>
        request.HeaderOf("Authorization") is { } header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(HashOf(header[Scheme.Length..].Trim()), secretHash);

    /// <summary>Hashes are of one length, so that comparing them tells nothing of the secret's.</summary>
    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
