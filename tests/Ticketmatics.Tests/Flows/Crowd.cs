namespace Ticketmatics.Tests.Flows;

/// <summary>Many people who do something at the same moment.</summary>
internal static class Crowd
{
    private const int MostLooks = 3000;

    /// <summary>New members of the play's guild.</summary>
    public static IReadOnlyList<UserId> Join(Play play, int count, params IReadOnlyList<RoleId> roles)
    {
        var members = new List<UserId>();
        for (var n = 1; n <= count; n++)
        {
            var member = play.Discord.World.AddPerson($"member{n}", $"Member {n}");
            play.Discord.World.AddMember(play.Here.Guild, member, roles);
            members.Add(member);
        }

        return members;
    }

    public static Task<T[]> AtOnceAsync<TPerson, T>(IEnumerable<TPerson> people, Func<TPerson, Task<T>> act) =>
        Task.WhenAll(people.Select(person => Task.Run(() => act(person), Play.Token)));

    /// <summary>
    /// Until every effect is performed; time passes little faster than in truth, so that no lease runs out on a slow
    /// machine.
    /// </summary>
    public static async Task SettleAsync(Play play)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            if (!play.Pending().Any())
            {
                return;
            }

            await play.WaitAsync(TimeSpan.FromMilliseconds(25));
        }

        throw new TimeoutException("The effects were not all performed.");
    }
}
