using System.Globalization;
using Ticketmatics.Discord;

namespace Ticketmatics.Transcripts;

/// <summary>What mentions are called in a transcript; who or what is not known is called by its id.</summary>
internal sealed class TranscriptNames
{
    private readonly Dictionary<UserId, string> users = [];
    private readonly Dictionary<RoleId, string> roles = [];
    private readonly Dictionary<ChannelId, string> channels = [];

    public TranscriptNames(IEnumerable<Role> roles, IEnumerable<Channel> channels)
    {
        foreach (var role in roles)
        {
            this.roles[role.Id] = role.Name;
        }

        foreach (var channel in channels)
        {
            this.channels[channel.Id] = channel.Name ?? "";
        }
    }

    /// <summary>Learns the names of everybody who wrote or is mentioned.</summary>
    public void Learn(Message message)
    {
        foreach (var user in (message.Mentions ?? []).Append(message.Author).OfType<User>())
        {
            Learn(user);
        }
    }

    public void Learn(User user) => users[user.Id] = NameOf(user);

    public static string NameOf(User? user) => user?.GlobalName ?? user?.Username ?? "?";

    public string User(ulong id) =>
        users.GetValueOrDefault(new UserId(id)) ?? id.ToString(CultureInfo.InvariantCulture);

    public string Role(ulong id) =>
        roles.GetValueOrDefault(new RoleId(id)) ?? id.ToString(CultureInfo.InvariantCulture);

    public string Channel(ulong id) =>
        channels.GetValueOrDefault(new ChannelId(id)) ?? id.ToString(CultureInfo.InvariantCulture);
}
