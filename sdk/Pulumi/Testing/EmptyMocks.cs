namespace Pulumi.Testing;

/// <summary>Gives every resource the state that its inputs ask for, and no id.</summary>
public class EmptyMocks : IMocks
{
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        => Task.FromResult<(string?, object)>((null, args.Inputs));

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args);
}
