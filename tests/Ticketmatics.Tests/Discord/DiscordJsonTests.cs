using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord;

public sealed class DiscordJsonTests
{
    [Fact]
    public void Reflection_is_off_so_that_a_type_outside_the_context_fails_here_and_not_in_production()
    {
        JsonSerializer.IsReflectionEnabledByDefault.ShouldBeFalse();
        DiscordJson.Default.GetTypeInfo(typeof(DiscordJsonTests)).ShouldBeNull();
    }
}
