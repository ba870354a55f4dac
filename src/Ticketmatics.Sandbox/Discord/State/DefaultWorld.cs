using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>The people, guilds and channels that a sandbox starts with.</summary>
/// <param name="Administrator">Owner of <paramref name="Guild"/>.</param>
/// <param name="Moderator">Has the role Moderator; staff once the bot is told so.</param>
/// <param name="Supporter">Has the role Support; staff once the bot is told so.</param>
/// <param name="Outsider">Member of both guilds, in no role.</param>
/// <param name="OtherGuild">Has the bot, too; <paramref name="OtherAdministrator"/> owns it.</param>
internal sealed record DefaultWorld(
    GuildId Guild,
    ChannelId Category,
    ChannelId Welcome,
    ChannelId Support,
    ChannelId General,
    RoleId ModeratorRole,
    RoleId SupportRole,
    RoleId PlayerRole,
    RoleId BotRole,
    UserId Administrator,
    UserId Moderator,
    UserId Supporter,
    IReadOnlyList<UserId> Players,
    UserId Outsider,
    GuildId OtherGuild,
    ChannelId OtherGeneral,
    UserId OtherAdministrator
)
{
    public static DefaultWorld Make(World world)
    {
        var administrator = world.AddPerson("ada", "Ada", "Administrator");
        var moderator = world.AddPerson("bram", "Bram", "Staff");
        var supporter = world.AddPerson("chloe", "Chloe", "Staff");
        UserId[] players =
        [
            world.AddPerson("dina", "Dina"),
            world.AddPerson("emil", "Emil"),
            world.AddPerson("farah", "Farah"),
        ];
        var outsider = world.AddPerson("gus", "Gus", "Outsider");
        var otherAdministrator = world.AddPerson("hanna", "Hanna", "Administrator");

        var guild = world.AddGuild("Northwind Games", administrator);
        var moderatorRole = world.AddRole(
            guild,
            "Moderator",
            Permissions.ManageMessages | Permissions.ModerateMembers,
            color: 0xE67E22
        );
        var supportRole = world.AddRole(guild, "Support", color: 0x3498DB);
        var playerRole = world.AddRole(guild, "Player", color: 0x2ECC71);
        world.AddMember(guild, moderator, moderatorRole);
        world.AddMember(guild, supporter, supportRole);
        foreach (var player in players)
        {
            world.AddMember(guild, player, playerRole);
        }

        world.AddMember(guild, outsider);
        var botRole = world.AddBot(guild);
        var category = world.AddChannel(guild, "Community", ChannelType.GuildCategory);

        var otherGuild = world.AddGuild("Harbour Club", otherAdministrator);
        world.AddMember(otherGuild, players[^1]);
        world.AddMember(otherGuild, outsider);
        world.AddBot(otherGuild);

        return new(
            guild,
            category,
            world.AddChannel(guild, "welcome", parent: category),
            world.AddChannel(guild, "support", parent: category),
            world.AddChannel(guild, "general", parent: category),
            moderatorRole,
            supportRole,
            playerRole,
            botRole,
            administrator,
            moderator,
            supporter,
            players,
            outsider,
            otherGuild,
            world.AddChannel(otherGuild, "general"),
            otherAdministrator
        );
    }
}
