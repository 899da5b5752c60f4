import { mount } from 'svelte';
import './ui/theme/theme.css';
import App from './ui/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the program');
mount(App, { target });
