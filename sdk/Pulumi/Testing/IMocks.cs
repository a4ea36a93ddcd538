namespace Pulumi.Testing;

/// <summary>Answers for the engine when a program runs without one.</summary>
public interface IMocks
{
    /// <summary>Answers a registration with the resource's id and state.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers the call of a provider function.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Hears of the outputs that a component or the stack registers.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
