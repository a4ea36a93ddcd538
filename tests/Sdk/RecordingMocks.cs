using System.Collections.Immutable;
using Pulumi.Testing;

namespace Slipway.Tests.Sdk;

/// <summary>Remembers what reached the engine, and answers with the inputs or with what a test gives.</summary>
internal sealed class RecordingMocks : IMocks
{
    private readonly Lock _lock = new();

    public Func<MockResourceArgs, (string? Id, object State)> Answer { get; init; } = args => ($"{args.Name}-id", args.Inputs);

    public Func<MockCallArgs, object> AnswerCall { get; init; } = args => args.Args;

    /// <summary>What a registration waits for before it is recorded.</summary>
    public Func<MockResourceArgs, Task> Gate { get; init; } = _ => Task.CompletedTask;

    public List<MockResourceArgs> Resources { get; } = [];

    public List<MockCallArgs> Calls { get; } = [];

    public List<MockRegisterResourceOutputsRequest> Outputs { get; } = [];

    public MockResourceArgs this[string name] => Resources.Single(resource => resource.Name == name);

    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        await Gate(args);
        lock (_lock)
        {
            Resources.Add(args);
        }

        return Answer(args);
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        lock (_lock)
        {
            Calls.Add(args);
        }

        return Task.FromResult(AnswerCall(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        lock (_lock)
        {
            Outputs.Add(args);
        }

        return Task.CompletedTask;
    }

    public static ImmutableDictionary<string, object> State(params (string Key, object Value)[] entries)
        => entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Value);
}
