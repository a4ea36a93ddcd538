using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;

using var console = new SystemConsole();
var folder = Directory.GetCurrentDirectory();
var stacks = new PatientStacks(new EnvironmentStacks(folder, clock: TimeProvider.System), console, patience: TimeSpan.FromSeconds(1));
return await SlipwayCommand.RunAsync(args, console, stacks, folder).ConfigureAwait(false);
