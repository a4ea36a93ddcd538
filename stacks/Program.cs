using Pulumi;
using Slipway.Stacks;

return await Deployment.RunAsync<EnvironmentStack>(new StackProvider());
