using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Upkeep;

public sealed class LookTimesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void A_guild_has_a_moment_of_its_own_in_each_hour_within_half_an_hour_of_what_is_asked_for() =>
        Prop.ForAll<int, byte, PositiveInt>(
                (seconds, hours, made) =>
                {
                    var guild = GuildId.At(A.Noon.AddYears(-1).AddSeconds(made.Get % 10_000_000));
                    var now = A.Noon.AddSeconds(seconds % 1_000_000);
                    var wait = (1 + hours) * Hour;
                    var next = LookTimes.After(wait, guild, now);
                    return (next - now - wait).Duration() <= Hour / 2
                        && (next - guild.CreatedAt).Ticks % Hour.Ticks == 0
                        && LookTimes.After(Hour, guild, next) == next + Hour;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Guilds_are_spread_over_the_hour()
    {
        var guilds = Enumerable.Range(0, 600).Select(n => GuildId.At(A.Noon.AddDays(-n).AddSeconds(-1009 * n)));

        var perMinute = guilds.CountBy(guild => LookTimes.After(Hour, guild, A.Noon).Minute).ToList();

        perMinute.Count.ShouldBe(60);
        perMinute.Max(minute => minute.Value).ShouldBeLessThan(30);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(7, 128)]
    [InlineData(8, 168)]
    [InlineData(int.MaxValue, 168)]
    public void Looks_at_a_guild_without_the_bot_double_their_distance_up_to_a_week(int misses, int hours) =>
        LookTimes.AfterMisses(misses).ShouldBe(hours * Hour);

    [Theory]
    [InlineData(-121, false)]
    [InlineData(-120, true)]
    [InlineData(90, true)]
    [InlineData(121, false)]
    public void A_look_that_is_long_overdue_or_far_away_is_replaced(int minutes, bool isOnTime) =>
        LookTimes.IsOnTime(new GuildLook(new EffectId("look"), A.Noon.AddMinutes(minutes)), A.Noon).ShouldBe(isOnTime);
}
