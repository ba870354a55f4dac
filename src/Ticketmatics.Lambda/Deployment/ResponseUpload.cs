using System.Text.Json;
using Microsoft.Extensions.Logging;
using Ticketmatics.Lambda.Events;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>Tells CloudFormation what became of a request, which waits until it is told.</summary>
internal sealed class ResponseUpload(HttpClient http, TimeProvider time, ILogger logger)
{
    /// <summary>CloudFormation takes no longer response.</summary>
    public const int LargestBytes = 4096;

    private const int MostTries = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <param name="url">Presigned.</param>
    /// <exception cref="HttpRequestException">No try arrived; Lambda calls the function again then.</exception>
    public async Task PutAsync(string url, CustomResourceResponse response, CancellationToken cancellationToken)
    {
        var body = Serialize(response);
        var pause = FirstPause;
        for (var tries = 1; !await TryPutAsync(new Uri(url), body, tries, cancellationToken); tries++)
        {
            await Task.Delay(pause, time, cancellationToken);
            pause *= 2;
        }
    }

    /// <summary>A reason that is too long is cut; everything else is short.</summary>
    private static byte[] Serialize(CustomResourceResponse response)
    {
        while (true)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(response, EventsJson.Default.CustomResourceResponse);
            if (body.Length <= LargestBytes || response.Reason is not { Length: > 1 } reason)
            {
                return body;
            }

            response = response with { Reason = string.Concat(reason.AsSpan(0, reason.Length / 2), "…") };
        }
    }

    /// <returns>Whether it arrived.</returns>
    private async Task<bool> TryPutAsync(Uri url, byte[] body, int tries, CancellationToken cancellationToken)
    {
        try
        {
            // No content type: the address is signed for a request without one.
            using var content = new ByteArrayContent(body);
            using var response = await http.PutAsync(url, content, cancellationToken);
            response.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException e) when (tries < MostTries)
        {
            Log.ResponseNotTaken(logger, e, tries);
            return false;
        }
        catch (OperationCanceledException e) when (tries < MostTries && !cancellationToken.IsCancellationRequested)
        {
            Log.ResponseNotTaken(logger, e, tries);
            return false;
        }
    }
}
