namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    /// <summary>
    /// Where attachments stand. What a message says is their address is fetched from nowhere else: it is Discord who says
    /// it, yet a bot that fetches any address is a door into the network that it runs in.
    /// </summary>
    private static readonly string[] AttachmentHosts = ["cdn.discordapp.com", "media.discordapp.net"];

    public async Task<ReadOnlyMemory<byte>?> DownloadAsync(
        Attachment attachment,
        long most,
        CancellationToken cancellationToken
    )
    {
        var route = new Route(HttpMethod.Get, "/attachments/{id}", Path: "", Major: "");
        if (AddressOf(attachment) is not { } address)
        {
            return null;
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
            if ((int)response.StatusCode is >= 400 and < 500)
            {
                return null;
            }

            response.EnsureSuccessStatusCode();
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAllAsync(stream, most, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Unreachable(route, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreachable(route, e);
        }
    }

    /// <returns>Null where it is none of Discord's.</returns>
    private Uri? AddressOf(Attachment attachment) =>
        Uri.TryCreate(attachment.Url, UriKind.Absolute, out var address) && (IsDiscords(address) || IsOfApi(address))
            ? address
            : null;

    private static bool IsDiscords(Uri address) =>
        string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
        && AttachmentHosts.Contains(address.Host, StringComparer.Ordinal);

    private bool IsOfApi(Uri address) =>
        string.Equals(address.Scheme, baseAddress.Scheme, StringComparison.Ordinal)
        && string.Equals(address.Authority, baseAddress.Authority, StringComparison.Ordinal);

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(
        Stream stream,
        long most,
        CancellationToken cancellationToken
    )
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (bytes.Length > most)
            {
                throw new IOException("The attachment is larger than it was said to be.");
            }
        }

        return bytes.ToArray();
    }
}
