using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Storage;

await using var sandbox = await SandboxHost.StartAsync(
    args,
    new SandboxOptions(),
    new InMemoryStoreOptions(),
    CancellationToken.None
);
Console.WriteLine($"Ticketmatics is running, with a Discord of its own: {sandbox.Address}");
Console.WriteLine("Press Ctrl+C to stop; nothing is kept.");
await sandbox.WaitForShutdownAsync(CancellationToken.None);
