namespace Ticketmatics.Sandbox.Hosting;

/// <summary>Says what a bot in another process has to be told, and whether it answers.</summary>
internal static class Elsewhere
{
    public static async Task TellAsync(
        SandboxHost sandbox,
        Uri bot,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var discord = sandbox.Discord;
        await output.WriteLineAsync(
            $"""
            This Discord posts interactions to {bot}

            The bot there needs these settings:
              DISCORD_PUBLIC_KEY={discord.PublicKey}
              DISCORD_TOKEN={discord.BotToken}
              CLIENT_ID={discord.ApplicationId}
              DISCORD_API_BASE_URL={sandbox.ApiAddress.ToString().TrimEnd('/')}

            From a container, this machine is host.docker.internal instead of {sandbox.Address.Host}, and the sandbox
            listens for it with --urls http://*:{sandbox.Address.Port}
            With the same settings, the bot's commands are registered by
              dotnet run --project src/Ticketmatics.Cli -- register

            """
        );
        var fault = await discord.EndpointCheck.RunAsync(bot, cancellationToken);
        await output.WriteLineAsync(
            fault is null
                ? "The bot answers as Discord demands."
                : $"The bot does not answer as Discord demands yet: {fault}"
        );
    }
}
