using System.Net.Http.Headers;

namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public Task<Message> CreateMessageAsync(ChannelId channel, MessageBody body, CancellationToken cancellationToken) =>
        ReadAsync(
            MessagesOf(HttpMethod.Post, channel),
            Serialize(body, DiscordJson.Default.MessageBody),
            DiscordJson.Default.Message,
            cancellationToken
        );

    public async Task<Message> SendFileAsync(
        ChannelId channel,
        MessageBody body,
        AttachedFile file,
        CancellationToken cancellationToken
    )
    {
        using var form = new MultipartFormDataContent();
        using var payload = new ByteArrayContent(Serialize(body, DiscordJson.Default.MessageBody).Bytes);
        payload.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        form.Add(payload, "payload_json");
        using var content = new ReadOnlyMemoryContent(file.Content);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(file.MediaType);
        form.Add(content, "files[0]", file.Name);
        var bytes = await form.ReadAsByteArrayAsync(cancellationToken);
        return await ReadAsync(
            MessagesOf(HttpMethod.Post, channel),
            new RequestBody(bytes, form.Headers.ContentType!),
            DiscordJson.Default.Message,
            cancellationToken
        );
    }

    public Task<Message> EditMessageAsync(
        ChannelId channel,
        MessageId message,
        MessageBody body,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            OneMessage(HttpMethod.Patch, channel, message),
            Serialize(body, DiscordJson.Default.MessageBody),
            DiscordJson.Default.Message,
            cancellationToken
        );

    public async Task DeleteMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellationToken)
    {
        var route = OneMessage(HttpMethod.Delete, channel, message);
        (await SendAsync(route, body: null, reason: null, cancellationToken)).Dispose();
    }

    public async Task<IReadOnlyList<Message>> ListMessagesAsync(
        ChannelId channel,
        MessageId after,
        CancellationToken cancellationToken
    )
    {
        var messages = await ReadAsync(
            MessagesOf(HttpMethod.Get, channel, $"?after={after}&limit={Limits.MessagesPerPage}"),
            body: null,
            DiscordJson.Default.IReadOnlyListMessage,
            cancellationToken
        );

        // Discord lists the newest first.
        return [.. messages.OrderBy(message => message.Id)];
    }

    private static Route MessagesOf(HttpMethod method, ChannelId channel, string query = "") =>
        new(method, "/channels/{id}/messages", $"channels/{channel}/messages{query}", channel.ToString());

    private static Route OneMessage(HttpMethod method, ChannelId channel, MessageId message) =>
        new(method, "/channels/{id}/messages/{id}", $"channels/{channel}/messages/{message}", channel.ToString());
}
