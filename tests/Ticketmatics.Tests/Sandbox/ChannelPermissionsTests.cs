using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using static Ticketmatics.Discord.Permissions;

namespace Ticketmatics.Tests.Sandbox;

public sealed class ChannelPermissionsTests : IDisposable
{
    private readonly ManualTimeProvider time = new();
    private readonly SandboxDiscord discord;
    private readonly World world;
    private readonly DefaultWorld people;
    private readonly ChannelId channel;
    private readonly RoleId first;
    private readonly RoleId second;

    public ChannelPermissionsTests()
    {
        discord = new(new() { Time = time });
        world = discord.World;
        people = discord.Default;
        channel = people.General;
        first = world.AddRole(people.Guild, "first");
        second = world.AddRole(people.Guild, "second");
    }

    private UserId Player => people.Players[0];

    [Fact]
    public void The_owner_may_everything_whatever_the_overwrites()
    {
        Everyone(deny: ViewChannel);

        Of(people.Administrator).ShouldBe(ChannelPermissions.All);
    }

    [Fact]
    public void An_administrator_may_everything_whatever_the_overwrites()
    {
        world.SetRolePermissions(people.Guild, first, Administrator);
        world.GiveRole(people.Guild, Player, first);
        Everyone(deny: ViewChannel);

        Of(Player).ShouldBe(ChannelPermissions.All);
    }

    [Fact]
    public void Roles_add_to_what_everyone_may()
    {
        world.SetRolePermissions(people.Guild, first, ManageMessages);
        world.GiveRole(people.Guild, Player, first);

        Of(Player).ShouldBe(World.EveryoneAtFirst | ManageMessages);
    }

    [Fact]
    public void Without_seeing_a_channel_nothing_is_left()
    {
        Everyone(deny: ViewChannel);

        Of(Player).ShouldBe(None);
    }

    [Fact]
    public void A_role_overwrite_wins_over_that_of_everyone()
    {
        Everyone(deny: ViewChannel);
        world.GiveRole(people.Guild, Player, first);
        Role(first, allow: ViewChannel);

        Of(Player).HasFlag(ViewChannel).ShouldBeTrue();
        Of(people.Outsider).ShouldBe(None);
    }

    [Fact]
    public void A_grant_of_one_role_wins_over_the_denial_of_another()
    {
        world.GiveRole(people.Guild, Player, first);
        world.GiveRole(people.Guild, Player, second);
        Role(first, allow: AddReactions);
        Role(second, deny: AddReactions);

        Of(Player).HasFlag(AddReactions).ShouldBeTrue();
    }

    [Fact]
    public void A_member_overwrite_wins_over_those_of_roles()
    {
        world.GiveRole(people.Guild, Player, first);
        Role(first, allow: AddReactions);
        Member(Player, deny: AddReactions);

        Of(Player).HasFlag(AddReactions).ShouldBeFalse();
    }

    [Fact]
    public void Who_cannot_send_cannot_embed_attach_or_mention_everyone()
    {
        Everyone(allow: MentionEveryone, deny: SendMessages);

        (Of(Player) & (SendMessages | EmbedLinks | AttachFiles | MentionEveryone)).ShouldBe(None);
        Of(Player).HasFlag(ReadMessageHistory).ShouldBeTrue();
    }

    [Fact]
    public void Who_is_timed_out_keeps_reading_alone_until_it_is_over()
    {
        world.Guilds[people.Guild].Members[Player].TimedOutUntil = time.GetUtcNow().AddMinutes(1);
        Of(Player).ShouldBe(ViewChannel | ReadMessageHistory);

        time.Advance(TimeSpan.FromMinutes(1));
        Of(Player).ShouldBe(World.EveryoneAtFirst);
    }

    [Fact]
    public void Who_is_not_in_the_guild_may_nothing()
    {
        Of(people.OtherAdministrator).ShouldBe(None);
    }

    [Fact]
    public void What_an_overwrite_of_a_role_says_ends_with_the_role()
    {
        Everyone(deny: ViewChannel);
        world.GiveRole(people.Guild, Player, first);
        Role(first, allow: ViewChannel);

        world.DeleteRole(people.Guild, first);

        Of(Player).ShouldBe(None);
    }

    public void Dispose() => discord.Dispose();

    private Permissions Of(UserId user) => world.PermissionsOf(user, world.Channels[channel]);

    private void Everyone(Permissions allow = None, Permissions deny = None) =>
        Role(people.Guild.As<Role>(), allow, deny);

    private void Role(RoleId role, Permissions allow = None, Permissions deny = None) =>
        world.SetOverwrite(channel, new(role.Value, OfMember: false, allow, deny));

    private void Member(UserId user, Permissions allow = None, Permissions deny = None) =>
        world.SetOverwrite(channel, new(user.Value, OfMember: true, allow, deny));
}
