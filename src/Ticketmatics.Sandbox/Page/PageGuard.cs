using Microsoft.Net.Http.Headers;

namespace Ticketmatics.Sandbox.Page;

/// <summary>
/// The page acts as anybody without a password, so only a browser on this machine that shows this very page may
/// call it: neither another site's script, nor a name that somebody pointed at this machine.
/// </summary>
/// <param name="anyHost">Whether the sandbox was opened to other machines on purpose.</param>
internal sealed class PageGuard(bool anyHost)
{
    /// <exception cref="PageException">The request comes from elsewhere.</exception>
    public void Check(HttpRequest request)
    {
        if (!anyHost && request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            throw PageException.NotAllowed("The sandbox answers to localhost only.");
        }

        var origin = request.Headers[HeaderNames.Origin].ToString();
        if (
            origin.Length > 0
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw PageException.NotAllowed("The sandbox answers to its own page only.");
        }
    }
}
