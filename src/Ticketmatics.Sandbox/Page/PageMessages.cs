using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What a person reads, writes and deletes by hand.</summary>
internal static class PageMessages
{
    private const int DefaultMost = 100;

    /// <summary>The newest messages, as many as <c>most</c> in the query says.</summary>
    /// <exception cref="PageException">The person sees no such channel, or <c>most</c> is no number from 1.</exception>
    public static JsonNode List(PageRequest request)
    {
        var channel = request.Visible(request.PathId<Channel>());
        var person = request.Person;
        var readable = request.World.PermissionsOf(person, channel).HasFlag(Permissions.ReadMessageHistory);
        var most = request.QueryCount("most") ?? DefaultMost;
        var seen = channel
            .Messages.Where(message => message.IsVisibleTo(person) && (readable || message.Ephemeral))
            .OrderBy(message => message.Id)
            .ToList();
        return new JsonObject
        {
            ["messages"] = new JsonArray([
                .. seen.TakeLast(most).Select(message => (JsonNode)Describe(request.World, channel, message)),
            ]),
            ["hasOlder"] = seen.Count > most,
        };
    }

    /// <exception cref="PageException">The person may not, or the text is too long, or there is nothing to send.</exception>
    public static JsonNode Write(PageRequest request)
    {
        var channel = request.Visible(request.Id<Channel>("channelId"));
        var content = (request.OptionalText("content") ?? "").Trim();
        if (!channel.HoldsMessages || !Has(request, channel, Permissions.SendMessages))
        {
            throw PageException.NotAllowed("You cannot write in this channel.");
        }

        var files = FilesOf(request, channel);
        if (content.Length > Limits.MessageContentLength || (content.Length == 0 && files.Count == 0))
        {
            throw PageException.Malformed($"A message has 1 to {Limits.MessageContentLength} characters.");
        }

        var id = request.World.Write(request.Person, channel.Id, content, files);
        return new JsonObject { ["id"] = id.ToString() };
    }

    /// <summary>Deletes one's own message, another's with Manage Messages; dismisses what only this person sees.</summary>
    /// <exception cref="PageException">There is no such message, or the person may not delete it.</exception>
    public static JsonNode Delete(PageRequest request)
    {
        if (
            !request.World.TryFindMessage(request.PathId<Message>(), out var channel, out var message)
            || !message.IsVisibleTo(request.Person)
            || !request.World.CanSee(request.Person, channel)
        )
        {
            throw PageException.Unknown("message");
        }

        if (
            !message.Ephemeral
            && message.Author != request.Person
            && !Has(request, channel, Permissions.ManageMessages)
        )
        {
            throw PageException.NotAllowed("You cannot delete this message.");
        }

        request.World.Remove(channel, message);
        return new JsonObject();
    }

    /// <exception cref="PageException">The person may not.</exception>
    public static JsonNode DeleteChannel(PageRequest request)
    {
        var channel = request.Visible(request.PathId<Channel>());
        if (!Has(request, channel, Permissions.ManageChannels))
        {
            throw PageException.NotAllowed("You cannot delete this channel.");
        }

        request.World.Remove(channel);
        return new JsonObject();
    }

    private static IReadOnlyList<SandboxFile> FilesOf(PageRequest request, SandboxChannel channel)
    {
        var ids = request.Texts("attachments");
        if (ids.Count > 0 && !Has(request, channel, Permissions.AttachFiles))
        {
            throw PageException.NotAllowed("You cannot send files in this channel.");
        }

        if (ids.Count > AttachmentRules.MostFiles)
        {
            throw PageException.Malformed($"A message has at most {AttachmentRules.MostFiles} files.");
        }

        return
        [
            .. ids.Select(id => request.World.Uploads.Find(id, request.Person) ?? throw PageException.Unknown("file")),
        ];
    }

    private static JsonArray Attachments(SandboxMessage message) =>
        new([
            .. message.Files.Select(
                (
                    JsonNode (file) =>
                        new JsonObject
                        {
                            ["id"] = file.Id.ToString(),
                            ["filename"] = file.Name,
                            ["size"] = file.Content.Length,
                            ["contentType"] = file.MediaType,
                            ["url"] = "/" + AttachmentJson.PathOf(message, file),
                        }
                )
            ),
        ]);

    private static bool Has(PageRequest request, SandboxChannel channel, Permissions permission) =>
        request.World.PermissionsOf(request.Person, channel).HasFlag(permission);

    private static JsonObject Describe(World world, SandboxChannel channel, SandboxMessage message) =>
        new()
        {
            ["id"] = message.Id.ToString(),
            ["author"] = new JsonObject
            {
                ["id"] = message.Author.ToString(),
                ["name"] = NameOf(world, channel, message.Author),
                ["bot"] = world.Users[message.Author].Bot,
            },
            ["content"] = message.Content,
            ["timestamp"] = GuildJson.Time(message.Id.CreatedAt),
            ["editedTimestamp"] = message.EditedAt is { } edited ? GuildJson.Time(edited) : null,
            ["embeds"] = message.Embeds.DeepClone(),
            ["components"] = message.Components.DeepClone(),
            ["attachments"] = Attachments(message),
            ["allowedMentions"] = message.AllowedMentions?.DeepClone(),
            ["ephemeral"] = message.Ephemeral,
            ["thinking"] = message.Thinking,
            ["failed"] = message.Thinking && message.ThinkingUntil <= world.Now,
            ["interaction"] = message.Origin is { Name: { } name } origin
                ? new JsonObject { ["name"] = name, ["userName"] = NameOf(world, channel, origin.User) }
                : null,
        };

    private static string NameOf(World world, SandboxChannel channel, UserId user) =>
        world.GuildOf(channel)?.Members.GetValueOrDefault(user)?.DisplayName ?? world.Users[user].GlobalName;
}
