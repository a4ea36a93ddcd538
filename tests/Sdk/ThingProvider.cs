using Pulumi;

namespace Slipway.Tests.Sdk;

internal sealed class ThingProvider(string name) : ProviderResource("test", name, ResourceArgs.Empty, options: null);
