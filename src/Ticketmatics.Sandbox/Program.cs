using System.Net.Sockets;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Storage;

if (SandboxArguments.AskForHelp(args))
{
    Console.WriteLine(SandboxArguments.Usage);
    return 0;
}

if (SandboxArguments.WrongWith(args) is { } wrong)
{
    await Console.Error.WriteLineAsync(wrong);
    await Console.Error.WriteLineAsync(SandboxArguments.Usage);
    return 2;
}

await using var sandbox = await StartAsync();
if (sandbox is null)
{
    return 1;
}

Console.WriteLine($"Ticketmatics is running, with a Discord of its own: {sandbox.Address}");
Console.WriteLine("Press Ctrl+C to stop; nothing is kept.");
await sandbox.WaitForShutdownAsync(CancellationToken.None);
return 0;

async Task<SandboxHost?> StartAsync()
{
    try
    {
        return await SandboxHost.StartAsync(
            args,
            new SandboxHostOptions(
                new SandboxOptions { BotPermissions = BotPermissions.All },
                new InMemoryStoreOptions()
            ),
            CancellationToken.None
        );
    }
    catch (Exception e) when (e is IOException or SocketException)
    {
        await Console.Error.WriteLineAsync($"The sandbox could not start: {e.Message}");
        await Console.Error.WriteLineAsync("Another address may do: -- --urls http://localhost:5001");
        return null;
    }
}
