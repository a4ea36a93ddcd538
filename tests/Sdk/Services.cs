namespace Slipway.Tests.Sdk;

/// <summary>Makes the one thing that a deployment asks for.</summary>
internal sealed class Services(Func<object> create) : IServiceProvider
{
    public object? GetService(Type serviceType) => create();
}
